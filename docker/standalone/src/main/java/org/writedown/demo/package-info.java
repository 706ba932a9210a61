/** Two cases told over HTTP against a running server, as a client of the firm would do it. */
@NullMarked
package org.writedown.demo;

import org.jspecify.annotations.NullMarked;
