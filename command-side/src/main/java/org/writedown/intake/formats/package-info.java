/** All formats together: the one place that knows every reader. */
@NullMarked
package org.writedown.intake.formats;

import org.jspecify.annotations.NullMarked;
