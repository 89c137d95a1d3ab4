package org.gongkai.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A waiver that is asked for.
 *
 * @param rule code of the rule
 * @param reason why
 * @param from first day
 * @param until last day
 */
record WaiverForm(
		@NotBlank(message = "请填写规则代码") @Pattern(regexp = "[A-Z0-9_-]{0,60}",
				message = "规则代码由大写字母、数字和下划线组成") String rule,
		@NotBlank(message = "请填写理由") @Size(max = 500, message = "理由不超过500个字") String reason,
		@NotNull(message = "请填写开始日期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
		@NotNull(message = "请填写结束日期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

	WaiverForm {
		rule = Text.clean(rule);
		reason = Text.clean(reason);
	}

}
