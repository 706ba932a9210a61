@NullMarked
package org.writedown.intake.rif;

import org.jspecify.annotations.NullMarked;
