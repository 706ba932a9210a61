@NullMarked
package org.writedown.intake.pdf;

import org.jspecify.annotations.NullMarked;
