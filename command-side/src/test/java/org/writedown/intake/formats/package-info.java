@NullMarked
package org.writedown.intake.formats;

import org.jspecify.annotations.NullMarked;
