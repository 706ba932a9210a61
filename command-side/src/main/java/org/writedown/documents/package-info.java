/**
 * The originals that a firm received, under their hash. They are kept and handed back, and never read,
 * run or shown here.
 */
@NullMarked
package org.writedown.documents;

import org.jspecify.annotations.NullMarked;
