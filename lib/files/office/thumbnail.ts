/** The smallest grey pictures. A preview shows the first page, real names and all. */
const BLANK: Readonly<Record<string, string>> = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4CwAA3wDeKXlwtgAAAABJRU5ErkJggg==',
  jpeg: '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
};

/** A picture without content in the format that the name says; empty for other formats. */
export function blankPicture(name: string): Uint8Array {
  const extension = name.toLowerCase().replace(/^.*\./, '').replace('jpg', 'jpeg');
  const blank = BLANK[extension];
  if (blank === undefined) return new Uint8Array();
  return Uint8Array.from(atob(blank), (letter) => letter.charCodeAt(0));
}
