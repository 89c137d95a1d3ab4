package org.gongkai.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF so that everything it unpacks, also before its pages are known, goes
 * through a {@link PdfBudget}. The library itself unpacks a stream as a whole, however
 * large it gets.
 */
public final class PdfSource extends PDFParser {

	private PdfSource(byte[] bytes, PdfBudget budget) throws IOException {
		super(new CountedBytes(bytes, budget));
		COSDocument unbounded = this.document;
		this.document = new BoundedDocument(this, budget);
		unbounded.close();
	}

	/**
	 * Has loaded what the library works out once before a page can be read: colours, of
	 * which the document asks, and the strings of two bytes that fonts refer to. Nothing
	 * that another thread may be in the middle of loading waits for either.
	 */
	static void loadAhead() {
		try {
			for (String name : List.of(PDDocument.class.getName(), "org.apache.fontbox.cmap.CMapStrings")) {
				Class.forName(name);
			}
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("The library is not the one it was", ex);
		}
	}

	/** Opens a file; who calls it closes it. */
	public static PDDocument open(byte[] bytes, PdfBudget budget) throws IOException {
		return new PdfSource(bytes, budget).parse();
	}

	/** The file's bytes; each one that is looked at is a step. */
	private static final class CountedBytes extends RandomAccessReadBuffer {

		private final PdfBudget budget;

		CountedBytes(byte[] bytes, PdfBudget budget) {
			super(bytes);
			this.budget = budget;
		}

		@Override
		public int read() throws IOException {
			this.budget.step(1);
			return super.read();
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			this.budget.step(1 + length / 16);
			return super.read(bytes, offset, length);
		}

	}

	/** A document whose streams are bounded. */
	private static final class BoundedDocument extends COSDocument {

		private final PdfSource source;

		private final RandomAccessStreamCache cache;

		private final PdfBudget budget;

		BoundedDocument(PdfSource source, PdfBudget budget) throws IOException {
			super(source);
			this.source = source;
			this.cache = IOUtils.createMemoryOnlyStreamCache().create();
			this.budget = budget;
		}

		@Override
		public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
			COSStream stream = new BoundedStream(this.cache, this.source.createRandomAccessReadView(start, length),
					this.budget);
			dictionary.forEach(stream::setItem);
			stream.setKey(dictionary.getKey());
			return stream;
		}

	}

	/** A stream that is unpacked within the budget, or not at all. */
	private static final class BoundedStream extends COSStream {

		/** What texts, fonts and tables of objects are packed with; no pictures. */
		private static final Set<String> PACKINGS = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "ASCII85Decode",
				"A85", "ASCIIHexDecode", "AHx", "RunLengthDecode", "RL", "Crypt");

		/** The widest row of a predictor, in columns. */
		private static final int WIDEST = 100_000;

		private final PdfBudget budget;

		BoundedStream(RandomAccessStreamCache cache, RandomAccessReadView view, PdfBudget budget) throws IOException {
			super(cache, view);
			this.budget = budget;
		}

		/**
		 * A list, also of one: what is packed in one way only, the library would unpack
		 * on the way, past the budget.
		 */
		@Override
		public COSBase getFilters() {
			COSBase filters = super.getFilters();
			if (filters instanceof COSName) {
				COSArray list = new COSArray();
				list.add(filters);
				return list;
			}
			return filters;
		}

		@Override
		public COSInputStream createInputStream(DecodeOptions options) throws IOException {
			unpacked().close();
			return super.createInputStream(options);
		}

		@Override
		public RandomAccessRead createView() throws IOException {
			return packings().isEmpty() ? super.createView() : unpacked();
		}

		private RandomAccessRead unpacked() throws IOException {
			InputStream packed = createRawInputStream();
			RandomAccessReadWriteBuffer bytes = new RandomAccessReadWriteBuffer();
			int at = 0;
			for (COSName packing : packings()) {
				bytes = new RandomAccessReadWriteBuffer();
				Bounded out = new Bounded(bytes, this.budget);
				FilterFactory.INSTANCE.getFilter(packing).decode(packed, out, this, at, DecodeOptions.DEFAULT);
				bytes.seek(0);
				packed = new RandomAccessInputStream(bytes);
				at++;
			}
			return bytes;
		}

		private List<COSName> packings() throws IOException {
			List<COSName> names = new ArrayList<>();
			COSBase filters = getFilters();
			if (filters instanceof COSName name) {
				names.add(name);
			}
			else if (filters instanceof COSArray array) {
				for (int at = 0; at < array.size(); at++) {
					if (array.getObject(at) instanceof COSName name && !names.contains(name)) {
						names.add(name);
					}
				}
			}
			for (COSName name : names) {
				if (!PACKINGS.contains(name.getName())) {
					throw new IOException("No text is packed with " + name.getName());
				}
			}
			refuseWideRows(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
			return names;
		}

		private static void refuseWideRows(COSBase parameters) throws IOException {
			if (parameters instanceof COSDictionary dictionary && dictionary.getInt(COSName.COLUMNS, 1) > WIDEST) {
				throw new IOException("A row of " + dictionary.getInt(COSName.COLUMNS) + " columns");
			}
			if (parameters instanceof COSArray array) {
				for (int at = 0; at < array.size(); at++) {
					if (!(array.getObject(at) instanceof COSArray)) {
						refuseWideRows(array.getObject(at));
					}
				}
			}
		}

	}

	/** Takes what a stream unpacks to, as far as the budget goes. */
	private static final class Bounded extends OutputStream {

		private final RandomAccessReadWriteBuffer bytes;

		private final PdfBudget budget;

		Bounded(RandomAccessReadWriteBuffer bytes, PdfBudget budget) {
			this.bytes = bytes;
			this.budget = budget;
		}

		@Override
		public void write(int value) throws IOException {
			this.budget.unpack(1);
			this.bytes.write(value);
		}

		@Override
		public void write(byte[] values, int offset, int length) throws IOException {
			this.budget.unpack(length);
			this.bytes.write(values, offset, length);
		}

	}

}
