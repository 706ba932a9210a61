/** What the operator of an installation does from the command line, over HTTP and with the operator's key. */
@NullMarked
package org.writedown.operator;

import org.jspecify.annotations.NullMarked;
