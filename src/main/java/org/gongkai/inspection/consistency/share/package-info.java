/** 占比: shares and rates against what they are taken of. */
@NullMarked
package org.gongkai.inspection.consistency.share;

import org.jspecify.annotations.NullMarked;
