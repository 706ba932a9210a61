@NullMarked
package org.writedown.reference.store;

import org.jspecify.annotations.NullMarked;
