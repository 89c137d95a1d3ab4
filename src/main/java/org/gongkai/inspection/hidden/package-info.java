/** 隐藏内容: what attachments and pictures carry beyond what one sees. */
@NullMarked
package org.gongkai.inspection.hidden;

import org.jspecify.annotations.NullMarked;
