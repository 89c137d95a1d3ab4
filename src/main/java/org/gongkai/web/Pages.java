package org.gongkai.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is in a long list; its links keep all other parameters of the current
 * address.
 *
 * @param page the current page, from 0
 * @param size rows of a full page
 * @param total rows of the whole list
 */
public record Pages(int page, int size, long total) {

	public Pages {
		if (page < 0 || size < 1 || total < 0) {
			throw new IllegalArgumentException(
					"A page needs page ≥ 0, size ≥ 1, total ≥ 0, not " + page + ", " + size + ", " + total);
		}
	}

	public boolean several() {
		return this.total > this.size || this.page > 0;
	}

	public boolean hasPrevious() {
		return this.page > 0;
	}

	public boolean hasNext() {
		return (this.page + 1L) * this.size < this.total;
	}

	/** 第 21–40 条，共 53 条. */
	public String summary() {
		long first = (long) this.page * this.size + 1;
		long last = Math.min(this.total, first + this.size - 1);
		return (first > last) ? "共 %d 条".formatted(this.total) : "第 %d–%d 条，共 %d 条".formatted(first, last, this.total);
	}

	/** 第 2 页，共 3 页. */
	public String position() {
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
