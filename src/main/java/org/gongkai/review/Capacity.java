package org.gongkai.review;

import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity a person acts: in his own post, or in that of an absent person.
 *
 * @param member who acts
 * @param absent for whom, or null
 * @param role the post
 */
record Capacity(Member member, @Nullable Member absent, Role role) {

	/** As it stands on forms: {@code 科室负责人}, {@code 代张三（科室负责人）}. */
	String post() {
		return (this.absent != null) ? "代%s（%s）".formatted(this.absent.name(), this.role.label()) : this.role.label();
	}

	@Nullable Long onBehalfOf() {
		return (this.absent != null) ? this.absent.id() : null;
	}

	/** All whose restrictions hold: the person's own and those of the absent one. */
	List<Member> restricted() {
		return (this.absent != null) ? List.of(this.member, this.absent) : List.of(this.member);
	}

}
