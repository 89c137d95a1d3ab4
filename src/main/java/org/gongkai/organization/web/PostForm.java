package org.gongkai.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An appointment.
 *
 * @param role the post
 * @param from first day
 * @param until last day, or null for no end
 */
record PostForm(@NotNull(message = "请选择岗位") @Nullable Role role,
		@NotNull(message = "请填写开始日期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {
}
