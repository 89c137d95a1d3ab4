package org.gongkai.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** 科室: a section of the agency. */
@Entity
class Section {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "full_name")
	private String name;

	@Column(name = "list_position")
	private int position;

	@Version
	private int version;

	protected Section() {
		this("", 0);
	}

	Section(String name, int position) {
		this.name = name;
		this.position = position;
	}

	long id() {
		return Entities.saved(this.id);
	}

	String name() {
		return this.name;
	}

	int position() {
		return this.position;
	}

	int version() {
		return this.version;
	}

	void rename(String name, int position) {
		this.name = name;
		this.position = position;
	}

}
