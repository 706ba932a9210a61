/** How far up a provider's ladder each bill has been taken, and whose turn it is. */
@NullMarked
package org.writedown.escalation;

import org.jspecify.annotations.NullMarked;
