import type { SkillFamily } from '../skill.ts';

export const networkingAndSupport: SkillFamily = {
  family: 'it-support',
  lines: `
Network administration | network management | administración de redes | netzwerkadministration | administration réseau | administração de redes
Network engineering
Network design | network architecture
Network troubleshooting
Cisco | cisco ios | cisco networking
CCNA
CCNP | ccie
CompTIA A+
CompTIA Network+
Juniper Networks | junos
Aruba Networks | ubiquiti | unifi
MikroTik
Cisco Meraki | meraki
F5 BIG-IP
Routing and switching | routing protocols | routers and switches
BGP
OSPF | eigrp
VLANs | vlan
MPLS
SD-WAN
Software-defined networking | =SDN
Network automation | netconf | netmiko
Network QoS | network quality of service
DNS | dns management
DHCP
VPN | virtual private network | virtual private networks
IPsec
Firewalls | firewall | firewall administration | cortafuegos | pare-feu
Palo Alto Networks | palo alto firewalls
Fortinet | fortigate
pfSense
Cisco ASA
Proxy servers | squid proxy
Network monitoring | prtg
LAN/WAN | local area networks
Wi-Fi | wireless networking | wlan
5G networks | lte networks | 4g/5g
GSM networks | umts
Telecommunications | telecomunicaciones | télécommunications | telekommunikation | telecomunicações
Fiber optics | fibre optics | fiber optic cabling | ftth
Structured cabling | network cabling
RF planning | radio network planning | drive testing
VoIP | voice over ip
SIP trunking | asterisk pbx | sip protocol
IP telephony | cisco call manager
Satellite communications | vsat
Technical support | tech support | soporte técnico | support technique | technischer support | suporte técnico | assistenza tecnica
IT support | soporte informático | support informatique
Desktop support
Remote support | teamviewer | anydesk
Help desk | helpdesk | service desk
ITIL | itil v4 | itil foundation
IT service management | itsm
IT operations | it operations management
IT project management
IT asset management
IT procurement
ServiceNow
BMC Remedy | remedy itsm
Freshservice | manageengine
Jira Service Management | jira service desk
Ticketing systems | ticketing system
Hardware troubleshooting | computer hardware | hardware support
PC repair | computer repair | pc assembly | reparación de ordenadores
Printer support
Windows administration | windows 10 | windows 11 | microsoft windows | windows os
macOS | mac os | os x | macos administration
ChromeOS administration
Microsoft Intune | intune
Microsoft Endpoint Manager | sccm | endpoint management
Mobile device management | jamf | airwatch | workspace one
Microsoft 365 administration | office 365 administration
Exchange Server | microsoft exchange | exchange online
SharePoint administration
Google Workspace administration
Data center operations | data center management | data centre | data center
Storage administration | =SAN | storage area networks | netapp
Backup administration | veeam | veritas netbackup | commvault
Patch management
Software deployment | software installation
User account management | user provisioning
Remote desktop services | rdp administration
Audiovisual support | av systems | audiovisual equipment
IT training | end-user training | user training
IT documentation | knowledge base management
`,
};

export const security: SkillFamily = {
  family: 'security',
  lines: `
Information security | infosec | it security | seguridad de la información | informationssicherheit | sécurité de l'information | segurança da informação | it-sicherheit
Cybersecurity | cyber security | ciberseguridad | cybersécurité | cibersegurança | cybersicherheit
Penetration testing | pentesting | pen testing | pruebas de penetración | tests d'intrusion
Ethical hacking | certified ethical hacker | =CEH
OSCP | offensive security
Red teaming | red team operations
Blue teaming | blue team operations | purple teaming
Social engineering testing | phishing simulations
Bug bounty | bug bounty hunting
Capture the flag | ctf competitions
Vulnerability management | vulnerability remediation
Vulnerability assessment | vulnerability scanning | vulnerability assessments
Nessus | =Tenable
Qualys
OpenVAS | rapid7 | nexpose
Application security | appsec
Secure coding | secure software development
OWASP | owasp top 10
SAST | static application security testing
DAST | dynamic application security testing
Snyk | checkmarx | veracode
Software composition analysis | =SBOM | software supply chain security
Container security | trivy | aqua security
Network security | seguridad de redes | netzwerksicherheit | sécurité réseau
Cloud security | cloud security posture management
Data security
Data loss prevention | =DLP
Email security | dmarc | proofpoint
Web application firewalls | web application firewall | =WAF
DDoS mitigation
Identity and access management | =IAM | identity management
Okta
Single sign-on | =SSO
Multi-factor authentication | multifactor authentication | two-factor authentication
Privileged access management | cyberark | beyondtrust
SailPoint | identity governance
LDAP | kerberos
Security operations | security operations center | security operations centre | =SOC
SIEM
QRadar
Microsoft Sentinel | azure sentinel
Splunk Enterprise Security
ArcSight | logrhythm
SOAR platforms | cortex xsoar
Endpoint security | endpoint detection and response | edr
CrowdStrike | sentinelone | crowdstrike falcon
Microsoft Defender | defender for endpoint
Carbon Black
Antivirus management | sophos | symantec endpoint
Threat modeling | threat modelling
Threat intelligence
Threat hunting
MITRE ATT&CK | mitre att&ck framework
Incident response | security incident response | réponse aux incidents
Digital forensics | computer forensics | informática forense
Malware analysis
Reverse engineering | ghidra | ida pro | ingeniería inversa
=EnCase | ftk imager | autopsy forensics | volatility framework
Cryptography | criptografía | cryptographie | kryptographie
Encryption
Public key infrastructure | =PKI | certificate management
TLS | ssl/tls
Burp Suite
Metasploit
Kali Linux
Wireshark | packet analysis | tcpdump
Nmap
Hashcat | john the ripper
Intrusion detection | =IDS | intrusion prevention | =IPS
=Snort | suricata
Security architecture
Zero trust | zero trust architecture
DevSecOps | dev sec ops
ISO 27001 | iso/iec 27001 | iso27001
ISO 27001 lead auditor
NIST | nist csf | nist 800-53 | nist framework | nist cybersecurity framework
CIS benchmarks | cis controls
SOC 2 | soc2
PCI DSS | pci compliance
FedRAMP | fisma
COBIT
GDPR | rgpd | dsgvo | lgpd
Data protection | data privacy | protección de datos | datenschutz | protection des données | proteção de dados
CCPA
Security risk assessment | it risk management | security risk management
Security auditing | security audit | security audits
Governance risk and compliance | =GRC | grc frameworks
IT audit | it auditing | cisa certification
Third-party risk management | vendor risk management
Security policies | security policy development
Security awareness training
CISSP
CISM
CompTIA Security+
OT security | ics security | industrial control systems security
Physical security systems | access control systems | cctv
Blockchain security | smart contract auditing
Fraud investigation | fraud prevention
`,
};
