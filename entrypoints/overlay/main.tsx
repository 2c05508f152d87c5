document.body.dataset['overlay'] = '1';
