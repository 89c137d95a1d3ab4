/** 个人信息: numbers and data of persons that must not be published. */
@NullMarked
package org.gongkai.inspection.personal;

import org.jspecify.annotations.NullMarked;
