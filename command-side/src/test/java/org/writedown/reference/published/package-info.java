@NullMarked
package org.writedown.reference.published;

import org.jspecify.annotations.NullMarked;
