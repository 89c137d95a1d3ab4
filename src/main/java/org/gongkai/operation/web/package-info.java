/** The pages of those who keep the office working. */
@NullMarked
package org.gongkai.operation.web;

import org.jspecify.annotations.NullMarked;
