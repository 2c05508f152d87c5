document.title = 'Schleuse';
