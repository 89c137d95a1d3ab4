package org.gongkai.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is in a long list; its links keep all other parameters of the current
 * address.
 *
 * @param page the current page, from 0
 * @param size rows of a full page
 * @param total rows of the whole list, or as far as they were counted
 * @param more whether there are more than that
 */
public record Pages(int page, int size, long total, boolean more) {

	public Pages {
		if (page < 0 || size < 1 || total < 0) {
			throw new IllegalArgumentException(
					"A page needs page ≥ 0, size ≥ 1, total ≥ 0, not " + page + ", " + size + ", " + total);
		}
	}

	public Pages(int page, int size, long total) {
		this(page, size, total, false);
	}

	public boolean several() {
		return this.total > this.size || this.page > 0;
	}

	public boolean hasPrevious() {
		return this.page > 0;
	}

	public boolean hasNext() {
		return this.more || (this.page + 1L) * this.size < this.total;
	}

	/** 第 21–40 条，共 53 条; 共 1000 多条 when they were not all counted. */
	public String summary() {
		long first = (long) this.page * this.size + 1;
		long last = Math.min(this.total, first + this.size - 1);
		String all = (this.more ? "共 %d 多条" : "共 %d 条").formatted(this.total);
		return (first > last) ? all : "第 %d–%d 条，%s".formatted(first, last, all);
	}

	/** 第 2 页，共 3 页. */
	public String position() {
		if (this.more) {
			return "第 %d 页".formatted(this.page + 1);
		}
		return "第 %d 页，共 %d 页".formatted(this.page + 1, Math.max(1, (this.total + this.size - 1) / this.size));
	}

	public String previous() {
		return address(this.page - 1);
	}

	public String next() {
		return address(this.page + 1);
	}

	private static String address(int page) {
		UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null);
		return here.replaceQueryParam("page", page).build().toUriString();
	}

}
