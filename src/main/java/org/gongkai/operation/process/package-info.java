/** What the process engine could not do by itself. */
@NullMarked
package org.gongkai.operation.process;

import org.jspecify.annotations.NullMarked;
