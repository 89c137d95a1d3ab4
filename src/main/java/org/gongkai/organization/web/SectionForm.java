package org.gongkai.organization.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is entered of a section.
 *
 * @param name full name
 * @param position place in lists
 * @param version the version that was looked at; 0 for a new section
 */
record SectionForm(@NotBlank(message = "请填写科室名称") @Size(max = 100, message = "科室名称不超过100个字") String name,
		@Min(value = 0, message = "排列顺序不能小于0") @Max(value = 9999, message = "排列顺序不能大于9999") int position, int version) {

	SectionForm {
		name = Text.clean(name);
	}

}
