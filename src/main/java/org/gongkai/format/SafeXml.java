package org.gongkai.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.gongkai.format.UnreadableFile.Kind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads the XML of files that nobody vouches for: no document types, no entities, no
 * depth without end, nothing fetched.
 */
public final class SafeXml {

	/** Elements inside of each other; deeper than any document is. */
	private static final int DEEPEST = 250;

	/** Elements of a part; a thousand pages have fewer. */
	private static final int MOST_ELEMENTS = 600_000;

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

	private SafeXml() {
	}

	/**
	 * Walks through a part without keeping anything of it.
	 * @throws UnreadableFile when it declares a document type, is nested too deep, or is
	 * no XML
	 */
	public static void check(byte[] part) throws UnreadableFile {
		try {
			XMLStreamReader reader = streams().createXMLStreamReader(new ByteArrayInputStream(part));
			int depth = 0;
			int elements = 0;
			while (reader.hasNext()) {
				FileWork.goOn();
				int event = reader.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new UnreadableFile(Kind.UNUSABLE, "文件含有外部实体声明（DOCTYPE），不安全，已拒绝。请用 Word 或 WPS 重新保存后再上传。");
				}
				depth += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
				elements += (event == XMLStreamConstants.START_ELEMENT) ? 1 : 0;
				depth -= (event == XMLStreamConstants.END_ELEMENT) ? 1 : 0;
				if (elements > MOST_ELEMENTS) {
					throw new UnreadableFile(Kind.TOO_LARGE, "文件过于复杂，无法读取。请用 Word 或 WPS 重新保存，或拆分后再上传。");
				}
				if (depth > DEEPEST) {
					throw new UnreadableFile(Kind.UNUSABLE, "文件的嵌套层数过多，无法读取。请用 Word 或 WPS 重新保存后再上传。");
				}
			}
		}
		catch (XMLStreamException ex) {
			throw damaged(ex);
		}
	}

	/** The root element of a part that was checked. */
	public static Element parse(byte[] part) throws UnreadableFile {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new ByteArrayInputStream(part)).getDocumentElement();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("The parser of the platform cannot be made safe", ex);
		}
		catch (SAXException | IOException ex) {
			throw damaged(ex);
		}
	}

	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** The first child of that name, or null. */
	static @Nullable Element child(@Nullable Node parent, String name) {
		if (parent == null) {
			return null;
		}
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && name.equals(element.getLocalName())) {
				return element;
			}
		}
		return null;
	}

	/** The {@code w:val} of a child, or null when there is no such child. */
	static @Nullable String value(@Nullable Node parent, String name) {
		Element child = child(parent, name);
		return (child != null) ? attribute(child, "val") : null;
	}

	/** Whether a property such as {@code w:b} is set; null when nothing is said of it. */
	static @Nullable Boolean flag(@Nullable Node parent, String name) {
		String value = value(parent, name);
		if (value == null) {
			return null;
		}
		return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
	}

	/** A number of a child's value; the default when there is none. */
	static int number(@Nullable Node parent, String name, int otherwise) {
		String value = value(parent, name);
		return (value != null && value.matches("-?\\d{1,9}")) ? Integer.parseInt(value) : otherwise;
	}

	/** An attribute in the namespace of Word. */
	static String attribute(Element element, String name) {
		String value = element.getAttributeNS(WORD, name);
		return value.isEmpty() ? element.getAttributeNS(STRICT_WORD, name) : value;
	}

	/** An attribute by its local name, whatever its namespace. */
	static String anyAttribute(Element element, String name) {
		for (int at = 0; at < element.getAttributes().getLength(); at++) {
			Node attribute = element.getAttributes().item(at);
			if (name.equals(attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}

	private static XMLInputFactory streams() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}

	private static UnreadableFile damaged(Exception cause) {
		return new UnreadableFile(Kind.UNUSABLE, "文件内容已损坏，无法读取。请用 Word 或 WPS 打开并另存后再上传。", cause);
	}

}
