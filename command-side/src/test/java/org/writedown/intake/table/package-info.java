@NullMarked
package org.writedown.intake.table;

import org.jspecify.annotations.NullMarked;
