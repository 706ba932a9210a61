/** A labelled corpus of synthetic bills, written from the rules' sources and blind to the rules themselves. */
package org.writedown.bills;
