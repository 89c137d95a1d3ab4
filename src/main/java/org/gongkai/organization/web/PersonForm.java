package org.gongkai.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.gongkai.organization.People;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a person.
 *
 * @param username sign-in name; only for a new person
 * @param name name on forms
 * @param sectionId number of the section
 * @param phone office telephone
 * @param version the version that was looked at; 0 for a new person
 */
record PersonForm(
		@Pattern(regexp = "[a-zA-Z][a-zA-Z0-9._-]{1,49}",
				message = "用户名应为2至50个字母、数字、点、横线或下划线，以字母开头") @Nullable String username,
		@NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不超过50个字") String name,
		@NotNull(message = "请选择科室") Long sectionId, @Size(max = 50, message = "电话不超过50个字符") String phone, int version) {

	PersonForm {
		name = Text.clean(name);
		phone = Text.clean(phone);
		username = (username != null) ? username.strip() : null;
	}

	static PersonForm of(People.Entry person) {
		return new PersonForm(person.username(), person.name(), person.sectionId(), person.phone(), person.version());
	}

}
