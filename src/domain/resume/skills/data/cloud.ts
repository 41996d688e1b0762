import type { SkillFamily } from '../skill.ts';

export const cloud: SkillFamily = {
  family: 'cloud',
  lines: `
AWS | amazon web services | aws cloud | aws certified
Amazon EC2 | ec2 | aws ec2
Amazon S3 | aws s3 | =S3
AWS Lambda | =Lambda | lambda functions
Amazon ECS | aws ecs | =ECS
Amazon EKS | aws eks | =EKS
AWS Fargate | fargate
Amazon ECR | =ECR
Amazon RDS | =RDS | aws rds
Amazon Aurora | aws aurora
Amazon ElastiCache | elasticache
AWS CloudFormation | cloudformation
AWS CDK | aws cloud development kit
AWS SAM
Amazon SQS | =SQS | aws sqs
Amazon SNS | =SNS | aws sns
Amazon EventBridge | eventbridge
AWS Step Functions | step functions
Amazon API Gateway | aws api gateway
AWS AppSync | aws amplify
Amazon Cognito | aws cognito
AWS IAM
Amazon CloudWatch | cloudwatch
AWS CloudTrail | cloudtrail | aws config
Amazon CloudFront | cloudfront
Amazon Route 53 | route 53 | route53
Amazon VPC | aws vpc | virtual private cloud | =VPC
Elastic Load Balancing | aws elb
AWS Elastic Beanstalk | elastic beanstalk
AWS Organizations | aws control tower
AWS Systems Manager
AWS Secrets Manager | aws kms
AWS CodePipeline | codepipeline | codebuild | codedeploy | aws codebuild
Amazon QuickSight | quicksight
AWS IoT Core | aws iot | greengrass
AWS DMS
AWS Well-Architected Framework | well-architected framework
Amazon Connect
AWS GuardDuty | guardduty | aws security hub
Amazon MSK
AWS Solutions Architect | aws certified solutions architect
Microsoft Azure | azure | azure cloud
Azure Functions
Azure App Service | azure web apps
Azure Kubernetes Service | =AKS
Azure Container Apps | azure container registry
Azure Virtual Machines | azure vm
Azure Blob Storage | azure storage
Azure SQL Database | azure sql
Azure Service Bus
Azure Event Hubs | azure event hub | azure event grid
Azure Logic Apps | logic apps
Azure API Management
Azure Key Vault
Azure Monitor | application insights
Azure DevOps | =TFS | team foundation server | =VSTS
Azure Pipelines
Azure Active Directory | azure ad | entra id | microsoft entra
Azure Resource Manager | arm templates | azure bicep
Azure Virtual Desktop
Azure Administrator | az-104 | azure fundamentals | az-900
Google Cloud | gcp | google cloud platform
Google Compute Engine | compute engine
Google Cloud Storage
Google Cloud Run | cloud run
Google Cloud Functions
Google App Engine | app engine
Google Kubernetes Engine | gke
Google Cloud SQL | cloud sql
Google Cloud Spanner | cloud spanner | bigtable
Google Cloud Build
Heroku
Netlify
Vercel
Render hosting | railway hosting | fly.io
DigitalOcean
Linode | hetzner cloud | ovhcloud
Cloudflare | cloudflare workers
Akamai
Fastly
Content delivery networks | content delivery network | =CDN
OpenStack
VMware | vmware workstation
vSphere | esxi | vcenter | vmware vsphere
VMware NSX | vmware vsan
Proxmox | kvm virtualization
Nutanix
Hyper-V | microsoft hyper-v
Citrix | citrix xenapp | citrix virtual apps
Virtualization | virtual machines | virtualisation | virtualisierung | virtualización | virtualização
IBM Cloud
Oracle Cloud Infrastructure | oracle cloud
Alibaba Cloud | tencent cloud
Cloud computing | computación en la nube | informatique en nuage | computação em nuvem
Cloud architecture | cloud solution architecture
Cloud infrastructure
Cloud-native architecture | cloud native | cloud-native development
Multi-cloud | hybrid cloud | multicloud
Cloud migration | migración a la nube
Cloud cost optimization | finops | cost optimization
Edge computing
Platform as a service | infrastructure as a service
Auto scaling | autoscaling
`,
};

export const devops: SkillFamily = {
  family: 'devops',
  lines: `
DevOps | dev ops
CI/CD | ci pipelines | ci/cd pipelines | cicd
Continuous integration | integración continua | intégration continue | integração contínua
Continuous delivery | continuous deployment | despliegue continuo | déploiement continu
Docker | dockerfile
Docker Compose
Docker Swarm
Containerization | containerisation | containers orchestration | container orchestration
Podman | containerd
Kubernetes | k8s | kubectl
OpenShift | red hat openshift
=Rancher | k3s
Helm charts | helm chart | =Helm
Kustomize
Kubernetes operators | ckad | certified kubernetes administrator
Terraform
Terragrunt
OpenTofu
Pulumi
Crossplane
Ansible | ansible playbooks | ansible tower
=Chef | chef infra
=Puppet | puppet enterprise
SaltStack | salt stack
=Vagrant
Packer images | hashicorp packer
Infrastructure as code | =IaC | infraestructura como código
Jenkins | jenkins pipelines
GitHub Actions
GitLab CI | gitlab ci/cd
CircleCI | circle ci
Travis CI
TeamCity
Bamboo CI | atlassian bamboo
Buildkite | drone ci
Octopus Deploy
=Spinnaker
Tekton
Argo CD | argocd | argo workflows
GitOps
Flux CD | fluxcd
Blue-green deployment | canary releases | canary deployments
Prometheus
Alertmanager
Grafana
Grafana Loki | promtail
Datadog
New Relic
Dynatrace
AppDynamics
Splunk
Sumo Logic
Graylog | fluentd | fluent bit
Sentry error tracking | sentry.io
OpenTelemetry
Distributed tracing | jaeger tracing | zipkin
Honeycomb observability
Nagios | icinga
Zabbix
SolarWinds
Observability
=Monitoring | infrastructure monitoring | application performance monitoring | system monitoring
=Alerting | alert management
Log management | centralized logging | log analysis
Site reliability engineering | site reliability | =SRE
SLOs and SLIs | service level objectives | error budgets
Incident management | on-call | on call rotation | gestion des incidents | gestión de incidencias
Postmortems | blameless postmortems | post-incident reviews
PagerDuty | opsgenie
Linux | gnu/linux
Ubuntu | debian
Red Hat Enterprise Linux | red hat | redhat | rhel | rhcsa | rhce
CentOS | rocky linux | fedora linux
SUSE Linux | sles
Unix
=AIX | ibm aix
=Solaris | hp-ux
Linux administration | linux system administration | linux server administration
Windows Server | windows server administration
Active Directory | microsoft active directory
Group Policy | group policy objects
Nginx
Apache HTTP Server | apache web server | httpd
Caddy server | traefik
HAProxy
Load balancing | load balancer | load balancers
Envoy proxy
Service mesh | linkerd
Istio
HashiCorp Vault
Secrets management
Consul service discovery | hashicorp consul
HashiCorp Nomad
etcd
Artifactory | jfrog
Nexus repository | sonatype nexus
System administration | systems administration | sysadmin | systemadministration | administración de sistemas | administration système | administração de sistemas | amministrazione di sistema
Server administration | server management | serveradministration
Configuration management
Disaster recovery | disaster recovery planning
Business continuity | business continuity planning
High availability
Platform engineering | internal developer platforms | spotify backstage
Release management | release engineering
Capacity planning
Change advisory process | itil change management
Build automation
`,
};
