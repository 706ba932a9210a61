/**
 * {@code ./run import}: the files of a directory or an archive, sent to a server one after another. It says
 * of each what became of it, goes on where it was interrupted, and guesses nothing about patients.
 */
@NullMarked
package org.writedown.batch;

import org.jspecify.annotations.NullMarked;
