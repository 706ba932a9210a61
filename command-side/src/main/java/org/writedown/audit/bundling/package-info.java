/** Services billed apart that are normally billed together. */
@NullMarked
package org.writedown.audit.bundling;

import org.jspecify.annotations.NullMarked;
