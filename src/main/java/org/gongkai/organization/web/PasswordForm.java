package org.gongkai.organization.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's password.
 *
 * @param current the password up to now
 * @param chosen the new one
 * @param repeated the new one again
 */
record PasswordForm(@NotEmpty(message = "请输入原密码") @Nullable String current,
		@NotEmpty(message = "请输入新密码") @Nullable String chosen,
		@NotEmpty(message = "请再次输入新密码") @Nullable String repeated) {

	static PasswordForm blank() {
		return new PasswordForm(null, null, null);
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
