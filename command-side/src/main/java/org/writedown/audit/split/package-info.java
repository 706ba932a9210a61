/** The technical and the professional half of a service: billed once each, and only where there are halves. */
@NullMarked
package org.writedown.audit.split;

import org.jspecify.annotations.NullMarked;
