/** 机构: its pages, the sign-in page and who-am-I. */
@NullMarked
package org.gongkai.organization.web;

import org.jspecify.annotations.NullMarked;
