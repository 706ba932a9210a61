/**
 * Readers of official files as they are published. Each streams: a row at a time, whatever the size of the file. A row
 * that cannot be read is rejected with its line; a file that is not what it should be is refused. Descriptors of CPT
 * codes are never read on.
 */
@NullMarked
package org.writedown.reference.published;

import org.jspecify.annotations.NullMarked;
