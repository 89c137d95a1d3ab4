/** The withdrawal in the process engine. */
@NullMarked
package org.gongkai.publication.process;

import org.jspecify.annotations.NullMarked;
