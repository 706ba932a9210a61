@NullMarked
package org.writedown.reference.lookup;

import org.jspecify.annotations.NullMarked;
