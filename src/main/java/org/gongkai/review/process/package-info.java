/** 审核流程: the only place of the review that knows the engine. */
@NullMarked
package org.gongkai.review.process;

import org.jspecify.annotations.NullMarked;
