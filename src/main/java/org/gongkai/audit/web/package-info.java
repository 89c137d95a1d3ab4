/** 留痕的页面和接口: verification, seals and the chain of a subject, for the auditor. */
@NullMarked
package org.gongkai.audit.web;

import org.jspecify.annotations.NullMarked;
