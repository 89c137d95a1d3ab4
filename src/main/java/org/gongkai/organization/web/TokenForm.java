package org.gongkai.organization.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A token to be made.
 *
 * @param name what it is for
 * @param lastDay the last day on which it can be used
 */
record TokenForm(@NotBlank(message = "请填写用途") @Size(max = 100, message = "用途不超过100个字") String name,
		@NotNull(message = "请填写有效期") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay) {

	TokenForm {
		name = Text.clean(name);
	}

}
