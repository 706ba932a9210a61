@NullMarked
package org.writedown.intake.x12;

import org.jspecify.annotations.NullMarked;
