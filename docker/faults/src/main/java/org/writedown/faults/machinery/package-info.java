/** What is broken on purpose: processes, a database server, a wire, a disk. Each is started here and ended here. */
@NullMarked
package org.writedown.faults.machinery;

import org.jspecify.annotations.NullMarked;
