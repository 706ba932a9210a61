/** Reference data over HTTP: what is loaded, and loading it. */
@NullMarked
package org.writedown.reference.web;

import org.jspecify.annotations.NullMarked;
