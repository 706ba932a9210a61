/** A case step by step: what happened, what it moved, and what caused it. */
@NullMarked
package org.writedown.replay;

import org.jspecify.annotations.NullMarked;
