package org.gongkai.organization;

import java.util.List;
import java.util.Map;

import org.gongkai.organization.OrganizationRefused.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 科室: the sections of the agency. */
@Service
@Transactional
public class Sections {

	private final SectionRepository sections;

	private final PersonRepository people;

	private final PersonTrail trail;

	private final Administrator administrator;

	Sections(SectionRepository sections, PersonRepository people, PersonTrail trail, Administrator administrator) {
		this.sections = sections;
		this.people = people;
		this.trail = trail;
		this.administrator = administrator;
	}

	/** All, in the agency's order. */
	@Transactional(readOnly = true)
	public List<Entry> all() {
		return this.sections.findAllByOrderByPositionAscIdAsc().stream().map(Sections::describe).toList();
	}

	/** Adds a section at the given place of the list. */
	public void add(String name, int position) {
		Member actor = this.administrator.orRefuse();
		refuseTaken(name, 0);
		Section section = this.sections.saveAndFlush(new Section(name, position));
		this.trail.appendToSettings(actor, "ADD_SECTION", "",
				Map.of("section", String.valueOf(section.id()), "name", name));
	}

	/**
	 * Renames or moves a section.
	 * @param version the version that was looked at
	 */
	public void change(long id, int version, String name, int position) {
		Member actor = this.administrator.orRefuse();
		Section section = find(id);
		if (section.version() != version) {
			throw new OrganizationRefused(Kind.STALE, "您打开本页之后，别的管理员修改了“" + section.name() + "”，您的修改没有保存，请核对后再保存一次");
		}
		refuseTaken(name, id);
		String before = section.name();
		section.rename(name, position);
		this.sections.flush();
		this.trail.appendToSettings(actor, "CHANGE_SECTION", "",
				Map.of("section", String.valueOf(id), "nameBefore", before, "name", name));
	}

	/** Removes a section in which nobody is or was. */
	public void remove(long id) {
		Member actor = this.administrator.orRefuse();
		Section section = find(id);
		if (this.people.existsBySection(section)) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "“" + section.name() + "”还有人员（包括已停用的账号），不能删除");
		}
		this.sections.delete(section);
		this.trail.appendToSettings(actor, "REMOVE_SECTION", "",
				Map.of("section", String.valueOf(id), "name", section.name()));
	}

	private Section find(long id) {
		return this.sections.findById(id).orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个科室，可能已被删除"));
	}

	private void refuseTaken(String name, long exceptId) {
		this.sections.findByName(name).filter((other) -> other.id() != exceptId).ifPresent((other) -> {
			throw new OrganizationRefused(Kind.UNUSABLE, "name", "已有科室“" + name + "”");
		});
	}

	private static Entry describe(Section section) {
		return new Entry(section.id(), section.version(), section.name(), section.position());
	}

	/**
	 * A section.
	 *
	 * @param id number
	 * @param version to tell changes made in the meantime
	 * @param name full name
	 * @param position place in lists, small numbers first
	 */
	public record Entry(long id, int version, String name, int position) {
	}

}
