/** What is found in a database after the fault, read beside the application. */
@NullMarked
package org.writedown.faults.store;

import org.jspecify.annotations.NullMarked;
