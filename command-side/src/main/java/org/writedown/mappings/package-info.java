/** Mappings that a firm has saved for the tables it receives, and who saved them. */
@NullMarked
package org.writedown.mappings;

import org.jspecify.annotations.NullMarked;
