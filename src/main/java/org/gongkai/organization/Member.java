package org.gongkai.organization;

import java.util.Set;

/**
 * A person of the office as the other modules see him.
 *
 * @param id number of the person
 * @param username sign-in name
 * @param name name as it stands on forms
 * @param sectionId the section he works in
 * @param sectionName its name
 * @param phone office telephone, may be blank
 * @param roles the posts he holds today, without substitutions
 */
public record Member(long id, String username, String name, long sectionId, String sectionName, String phone,
		Set<Role> roles) {

	public Member {
		roles = Set.copyOf(roles);
	}

	public boolean holds(Role role) {
		return this.roles.contains(role);
	}

}
