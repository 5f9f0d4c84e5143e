/** What every page does when there is script. All of it works without: this only adds. */
import './copyButton.ts';
import './themeButton.ts';
import './searchKey.ts';
import './fieldFirst.ts';
import './ownValuesHere.ts';
import './sinceHere.ts';
import './onThisPage.ts';
import './linkFirst.ts';
import './keptHere.ts';
