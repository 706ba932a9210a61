@NullMarked
package org.writedown.intake;

import org.jspecify.annotations.NullMarked;
