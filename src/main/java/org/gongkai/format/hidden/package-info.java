/**
 * 隐藏内容: names what a file carries beyond what one sees of it, and makes copies without
 * any of that.
 */
@NullMarked
@NamedInterface("hidden")
package org.gongkai.format.hidden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
