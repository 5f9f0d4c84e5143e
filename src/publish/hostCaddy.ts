import type { Host } from './host.ts';
import { hashed, kept, neverServed, notShared, readAsText, revalidated, securityHeaders, shared, strictTransport, types } from './hostHeaders.ts';

const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Pairs of a map of Caddy, to be imported into its block. */
export const caddyMap = (entries: Iterable<readonly [string, string]>): string => [...entries].map(([asked, page]) => `${asked} ${page}\n`).join('');

const security = (indent: string): string => securityHeaders.map(([name, value]) => `${indent}${name} "${value}"`).join('\n');

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The configuration for Caddy: one site block, with the map of addresses beside it. Caddy has no function that lowers a path, so each letter is rewritten. */
export const caddyConfiguration = ({ root, base, names, extra = [] }: Host, folder: string, moved: boolean): string => {
  const at = base.replace(/\/$/, '');
  const under = (paths: readonly string[]) => paths.map((path) => `${at}${path}*`).join(' ');
  return `# Caddy 2.6 or newer. Written by npm run hosting; do not edit: it is made again with each edition.
${names.join(', ') || ':80'} {
${extra.map((one) => `\t${one}\n`).join('')}	root * ${root}
	route {
		header {
${security('\t\t\t')}
			Cache-Control "${revalidated}"
		}
		@tls protocol https
		header @tls ${strictTransport[0]} "${strictTransport[1]}"
${
  moved
    ? `		map {path} {faultbook_moved} {
			import ${folder}/moved.caddy
			default ""
		}
		@moved expression {faultbook_moved} != ""
		redir @moved {faultbook_moved} 301
`
    : ''
}		@writing not method GET HEAD
		error @writing 405
		@never {
			path_regexp /\\.
			not path ${at}/.well-known/*
		}
		error @never 404
		@unserved path ${neverServed.map((path) => at + path).join(' ')} ${at}/404.html
		error @unserved 404
${at ? `\t\tredir ${at} ${base} 301\n` : ''}
		@page {
			path_regexp ^${pattern(base)}(?:.*/)?$
			file {path}index.html
		}
		handle @page {
			header Content-Type "${types.html}"
			file_server {
				precompressed br gzip
			}
		}
		@file {
			path ${base}*
			not path */
			file {path}
		}
		handle @file {
			@hashed path ${under(hashed)}
			header @hashed Cache-Control "${kept}"
			@shared {
				path ${shared.map((ending) => `*.${ending}`).join(' ')}
				not path ${under(notShared)}
			}
			header @shared Access-Control-Allow-Origin *
${Object.entries(types)
  .map(([ending, type]) => `			@${ending} path *.${ending}\n			header @${ending} Content-Type "${type}"`)
  .join('\n')}
			@text path ${at}${readAsText}*
			header @text Content-Type "${types.txt}"
			file_server {
				precompressed br gzip
			}
		}

		# No file: what was asked, in lower case, without base path, ending and last slash; then without the suffix of a class.
${letters.map((letter) => `\t\turi path_regexp ${letter} ${letter.toLowerCase()}`).join('\n')}
		map {path} {faultbook_asked} {
			"~^${pattern(at.toLowerCase())}(/.*?)(?:/+|\\.(?:md|json|txt))?$" "\${1}"
			default ""
		}
		map {path} {faultbook_ending} {
			"~\\.(md|json|txt)$" ".\${1}"
			default /
		}
		map {faultbook_asked} {faultbook_bare} {
			"~^(/(?:e|errors)/.*[^/])(?:exception|error)$" "\${1}"
			default ""
		}
		map {faultbook_asked} {faultbook_exact} {
			import ${folder}/addresses.caddy
			default ""
		}
		map {faultbook_bare} {faultbook_near} {
			import ${folder}/addresses.caddy
			default ""
		}
		map {query} {faultbook_query} {
			"~^(.+)$" "?\${1}"
			default ""
		}
		@exact expression \`{faultbook_exact} != "" && "${at}" + {faultbook_exact} + {faultbook_ending} != {http.request.orig_uri.path}\`
		redir @exact ${at}{faultbook_exact}{faultbook_ending}{faultbook_query} 301
		@near expression \`{faultbook_exact} == "" && {faultbook_near} != ""\`
		redir @near ${at}{faultbook_near}{faultbook_ending}{faultbook_query} 301
		error 404
	}
	handle_errors {
		header {
${security('\t\t\t')}
			Cache-Control "${revalidated}"
		}
		@lost expression {err.status_code} == 404
		handle @lost {
			header Content-Type "${types.html}"
			rewrite * ${at}/404.html
			file_server {
				precompressed br gzip
			}
		}
		respond "{err.status_code} {err.status_text}"
	}
}
`;
};
