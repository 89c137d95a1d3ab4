package org.gongkai.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A substitution to be arranged.
 *
 * @param role the post
 * @param substituteId who acts
 * @param from first day
 * @param until last day
 * @param basis on what ground
 */
record SubstitutionForm(@NotNull(message = "请选择岗位") @Nullable Role role,
		@NotNull(message = "请选择代理人") @Nullable Long substituteId,
		@NotNull(message = "请填写开始日期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@NotNull(message = "请填写结束日期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
		@NotBlank(message = "请填写代理依据") @Size(max = 500, message = "代理依据不超过500个字") String basis) {

	SubstitutionForm {
		basis = Text.clean(basis);
	}

}
